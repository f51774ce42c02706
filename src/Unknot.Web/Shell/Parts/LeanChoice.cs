using Unknot.Core.Planning;

namespace Unknot.Web.Shell.Parts;

/// <summary>That today leans to a gentle day, and the one tap that undoes it or takes it back. <c>&lt;partial name="_Lean" model="…" /&gt;</c></summary>
/// <param name="Lean">What the day leans to.</param>
/// <param name="Plan">What leads to the plan of this knot, without its question mark.</param>
/// <param name="Back">Whether it leads back to Today; else to the plan.</param>
public sealed record LeanChoice(Lean Lean, string Plan, bool Back = false);
