using Unknot.Core.Triage;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Safety;

/// <summary>How far a form of safety questions is filled in.</summary>
/// <param name="Sent">What was sent, shown again where it could not be taken; null before.</param>
/// <param name="Plainer">Questions put in plainer words now.</param>
/// <param name="Wrong">What is to be put right.</param>
public sealed record Filled(IFormCollection? Sent, IReadOnlySet<string> Plainer, Errors Wrong)
{
    /// <summary>A form nobody has sent yet.</summary>
    public static Filled Nothing { get; } = new(null, new HashSet<string>(), new([]));

    /// <summary>What is shown as chosen: what was just sent, else what is stored.</summary>
    /// <param name="id">The question.</param>
    /// <param name="stored">What is stored.</param>
    /// <returns>yes, no, unsure or null.</returns>
    public string? Chosen(string id, Answer? stored = null) =>
        Sent is not null ? (Plainer.Contains(id) ? null : Sent[id].ToString()) : stored is { } answer ? Written.Of(answer) : null;
}
