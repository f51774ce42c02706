using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Kinds;

/// <summary>Adds to each movement what it inherits by <c>contra_from</c>: every contraindication and every never of the other, and of those it inherits from.</summary>
internal static class Inheritance
{
    internal static Catalogue<Movement> Resolve(IReadOnlyList<WrittenMovement> written, List<Problem> problems)
    {
        Dictionary<string, WrittenMovement> byId = new(StringComparer.Ordinal);
        foreach (WrittenMovement one in written)
        {
            byId.TryAdd(one.Movement.Id, one);
        }

        return new(byId.Values.Select(one => Complete(one, byId, problems)), movement => movement.Id);
    }

    private static Movement Complete(WrittenMovement written, Dictionary<string, WrittenMovement> byId, List<Problem> problems)
    {
        List<Contraindication> contra = [.. written.Movement.Contraindications];
        List<string> never = [.. written.Movement.Never];
        HashSet<string> seen = [written.Movement.Id];
        for (WrittenMovement at = written; at.ContraFrom is { } from;)
        {
            if (!byId.TryGetValue(from, out WrittenMovement? next))
            {
                problems.Add(new(at.Where, $"there is no movement '{from}' to inherit contraindications from; {Yaml.Spelling.Remedy(from, byId.Keys)}"));
                break;
            }

            if (!seen.Add(from))
            {
                problems.Add(new(at.Where, $"'{written.Movement.Id}' inherits contraindications from itself by way of '{from}'; break the ring"));
                break;
            }

            contra.AddRange(next.Movement.Contraindications.Where(inherited => !contra.Exists(own => Same(own, inherited))));
            never.AddRange(next.Movement.Never.Except(never, StringComparer.Ordinal));
            at = next;
        }

        return written.ContraFrom is null ? written.Movement : written.Movement with { Contraindications = contra, Never = never };
    }

    private static bool Same(Contraindication a, Contraindication b) => a.Adapt == b.Adapt && a.Say == b.Say && a.When.SequenceEqual(b.When, StringComparer.Ordinal);
}
