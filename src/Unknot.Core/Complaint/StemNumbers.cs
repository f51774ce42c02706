namespace Unknot.Core.Complaint;

/// <summary>The stems of all phrases by number: what is looked for at every word of a text is compared as numbers.</summary>
internal sealed class StemNumbers
{
    /// <summary>Of a stem that no phrase has.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Takes a stem up.</summary>
    public int Add(string stem)
    {
        _numbers.TryAdd(stem, _numbers.Count);
        return _numbers[stem];
    }

    /// <summary>The number of a stem.</summary>
    public int Of(string stem) => _numbers.GetValueOrDefault(stem, None);
}
