using Unknot.Core.Triage;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Parts;

/// <summary>
/// Reads yes, not sure and no. The first "not sure" to a question is not an answer yet: it is asked once more in plainer words, and only the second is kept.
/// </summary>
internal sealed class AskedForm(IFormCollection form, Texts texts)
{
    /// <summary>The prefix of the field that says a question was put in its plainer words.</summary>
    internal const string PlainerPrefix = "plainer-";

    private readonly HashSet<string> _plainer = new(StringComparer.Ordinal);
    private readonly List<FieldError> _missing = [];

    /// <summary>Questions to put in plainer words now.</summary>
    internal IReadOnlySet<string> Plainer => _plainer;

    /// <summary>Questions without an answer.</summary>
    internal IReadOnlyList<FieldError> Missing => _missing;

    /// <summary>What is to be put right, each told from the others by what is asked there: at the head of a page "choose an answer here" says nothing.</summary>
    /// <param name="asked">What is asked in a field; null where the sentence alone says it.</param>
    /// <returns>All of it.</returns>
    internal Errors Wrong(Func<string, string?> asked) => new([.. _missing.Select(error => error with { Asked = asked(error.Field) })]);

    /// <summary>Whether everything asked has its answer.</summary>
    internal bool IsComplete => _missing.Count == 0 && _plainer.Count == 0;

    /// <summary>The answer to a question.</summary>
    /// <param name="id">Its id, which is its field.</param>
    /// <param name="hasPlainerWords">Whether it can be put in plainer words; where it cannot, the first "not sure" is kept.</param>
    /// <returns>The answer; null when there is none yet.</returns>
    internal Answer? Of(string id, bool hasPlainerWords = true)
    {
        Answer? answer = Written.Answer(form[id]);
        bool wasPlainer = form.ContainsKey(PlainerPrefix + id);
        if (wasPlainer)
        {
            _plainer.Add(id);
        }

        if (answer is null)
        {
            _missing.Add(new(id, texts["safety.missing"]));
            return null;
        }

        if (answer == Answer.Unsure && hasPlainerWords && !wasPlainer)
        {
            _plainer.Add(id);
            return null;
        }

        _plainer.Remove(id);
        return answer;
    }

    /// <summary>The ticks of a list that ends with "none of these".</summary>
    /// <param name="field">The field.</param>
    /// <param name="ids">The ids of the list.</param>
    /// <returns>The ticked ones, none for "none of these"; null when neither was tapped.</returns>
    internal IReadOnlySet<string>? Ticks(string field, IReadOnlyCollection<string> ids)
    {
        HashSet<string> ticked = [.. form[field].OfType<string>()];
        bool none = ticked.Remove(SafetyList.None);
        if (ticked.Count > 0 && none)
        {
            _missing.Add(new(field, texts["safety.both"]));
            return null;
        }

        if (!none && !ids.Any(ticked.Contains))
        {
            _missing.Add(new(field, texts["safety.missing.list"]));
            return null;
        }

        return ids.Where(ticked.Contains).ToHashSet();
    }

    /// <summary>One of several answers.</summary>
    /// <param name="field">The field.</param>
    /// <param name="ids">The ids there are.</param>
    /// <returns>The chosen one; null when none was.</returns>
    internal string? One(string field, IEnumerable<string> ids)
    {
        string chosen = form[field].ToString();
        if (ids.Contains(chosen))
        {
            return chosen;
        }

        _missing.Add(new(field, texts["safety.missing"]));
        return null;
    }
}

/// <summary>What tick lists of the safety questions share.</summary>
public static class SafetyList
{
    /// <summary>The value of "none of these".</summary>
    public const string None = "none";
}
