namespace Unknot.Core.Knowledge;

/// <summary>A technique of a practitioner, as a session record holds it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What is shown.</param>
/// <param name="Statement">The statement that names it; null when none does.</param>
/// <param name="Record">What is recorded of it.</param>
/// <param name="Cautions">What asks for care.</param>
/// <param name="Note">A remark; null when none.</param>
public sealed record PractitionerTechnique(string Id, string Name, string? Statement, IReadOnlyList<string> Record, IReadOnlyList<string> Cautions, string? Note);

/// <summary>What care at home does, what hands-on care adds to it, and what to ask whoever gives it.</summary>
/// <param name="Home">What care at home does.</param>
/// <param name="HandsOn">What hands-on care adds.</param>
/// <param name="Sure">How sure that is.</param>
/// <param name="Ask">Questions to take along, for any knot.</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record BesideHome(string Home, string HandsOn, string Sure, IReadOnlyList<string> Ask, IReadOnlyList<string> Sources);
