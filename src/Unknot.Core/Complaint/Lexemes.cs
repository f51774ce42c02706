namespace Unknot.Core.Complaint;

/// <summary>The different words of one text. Where each is looked up, it is looked up once, by the way it is written; where none is, none is kept.</summary>
/// <param name="lookUp">What to find out about a word; null for nothing.</param>
internal sealed class Lexemes(Func<Lexeme, Lexeme>? lookUp)
{
    private readonly Dictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>>? _written =
        lookUp is null ? null : new Dictionary<string, Lexeme>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What parts weakly.</summary>
    public Lexeme Comma => field ??= LookedUp(new(",", ","));

    /// <summary>What parts strongly.</summary>
    public Lexeme Stop => field ??= LookedUp(new(".", "."));

    /// <summary>A word as it is written.</summary>
    public Lexeme Of(ReadOnlySpan<char> written)
    {
        if (_written is not { } known)
        {
            return Read(written);
        }

        if (!known.TryGetValue(written, out Lexeme? lexeme))
        {
            known[written] = lexeme = LookedUp(Read(written));
        }

        return lexeme;
    }

    private Lexeme LookedUp(Lexeme lexeme) => lookUp is null ? lexeme : lookUp(lexeme);

    private static Lexeme Read(ReadOnlySpan<char> written)
    {
        string raw = written.ToString().ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        return new(raw, Stems.Of(raw));
    }
}
