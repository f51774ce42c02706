namespace Unknot.Core.Knowledge;

/// <summary>A technique of a practitioner, as a session record holds it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What is shown.</param>
/// <param name="Statement">The statement that names it; null when none does.</param>
/// <param name="Record">What is recorded of it.</param>
/// <param name="Cautions">What asks for care.</param>
/// <param name="Note">A remark; null when none.</param>
public sealed record PractitionerTechnique(string Id, string Name, string? Statement, IReadOnlyList<string> Record, IReadOnlyList<string> Cautions, string? Note);
