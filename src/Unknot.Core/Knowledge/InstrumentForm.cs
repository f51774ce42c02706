namespace Unknot.Core.Knowledge;

/// <summary>An item of a questionnaire, as its owner words it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">How the form's question goes on.</param>
public sealed record FormItem(string Id, string Text);

/// <summary>An answer of a questionnaire.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What is chosen.</param>
/// <param name="Points">What it scores.</param>
public sealed record FormOption(string Id, string Text, int Points);

/// <summary>A questionnaire that may be put as it is.</summary>
/// <param name="Ask">How each item begins.</param>
/// <param name="Items">The items, in order.</param>
/// <param name="Options">The answers to each, in order.</param>
public sealed record InstrumentForm(string Ask, Catalogue<FormItem> Items, Catalogue<FormOption> Options)
{
    /// <summary>The most it can score.</summary>
    public int Most => Items.Count * Options.Max(option => option.Points);

    /// <summary>The score: the sum of all items.</summary>
    /// <param name="answers">Ids of options by the id of their item.</param>
    /// <returns>Null unless every item has an answer that the form knows.</returns>
    public int? Score(IReadOnlyDictionary<string, string> answers)
    {
        int sum = 0;
        foreach (FormItem item in Items)
        {
            if (!answers.TryGetValue(item.Id, out string? chosen) || !Options.TryGet(chosen, out FormOption? option))
            {
                return null;
            }

            sum += option.Points;
        }

        return sum;
    }
}
