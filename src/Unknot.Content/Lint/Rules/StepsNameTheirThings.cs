using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>What a step asks for has to be said before the session begins. A thing is named by its id where that is one word: towel, chair, wall.</summary>
public sealed class StepsNameTheirThings : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is everything that a movement's steps name among what it needs or is helped by?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from movement in input.Knowledge.Movements
        let words = movement.Steps.SelectMany(step => step.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')'])).ToHashSet()
        from thing in input.Knowledge.Equipment
        where !thing.Always && words.Contains(thing.Id) && !movement.Helps.Contains(thing.Id) && !movement.Needs.Any(anyOf => anyOf.Contains(thing.Id))
        select input.At($"movements/{movement.Id}/steps", $"a step names '{thing.Id}', which stands neither under 'needs' nor under 'helps'; nobody is told to have it at hand");
}
