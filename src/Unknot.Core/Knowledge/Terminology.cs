namespace Unknot.Core.Knowledge;

/// <summary>How a thing of the app is said in another vocabulary.</summary>
/// <param name="App">The thing.</param>
/// <param name="As">The resource or schema.</param>
/// <param name="How">How it is written; null where the name says it all.</param>
/// <param name="Sure">found, recalled or look_up; null where it was not graded.</param>
/// <param name="Source">A key of the bibliography; null when none.</param>
public sealed record TermMapping(string App, string As, string? How, string? Sure, string? Source);

/// <summary>A code of another vocabulary.</summary>
/// <param name="System">loinc, snomed, icd10 or ucum.</param>
/// <param name="Code">The code; null while it is not looked up.</param>
/// <param name="Name">What it stands for.</param>
/// <param name="Sure">found, recalled or look_up.</param>
/// <param name="Note">A warning; null when none.</param>
public sealed record TermCode(string System, string? Code, string Name, string Sure, string? Note);

/// <summary>An implementation guide worth following.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Use">What for.</param>
/// <param name="Source">A key of the bibliography; null when none.</param>
public sealed record TermGuide(string Name, string Use, string? Source);

/// <summary>How the app's things are said elsewhere.</summary>
public sealed record Terminology
{
    /// <summary>FHIR resources by thing of the app.</summary>
    public required IReadOnlyList<TermMapping> Fhir { get; init; }

    /// <summary>Implementation guides.</summary>
    public required IReadOnlyList<TermGuide> Guides { get; init; }

    /// <summary>Open mHealth schemas by thing of the app.</summary>
    public required IReadOnlyList<TermMapping> OpenMHealth { get; init; }

    /// <summary>Codes.</summary>
    public required IReadOnlyList<TermCode> Codes { get; init; }

    /// <summary>The app's own code systems, by id, with their address.</summary>
    public required IReadOnlyDictionary<string, string> OwnSystems { get; init; }

    /// <summary>Version advice, licences and warnings, in words.</summary>
    public required Catalogue<WrittenRule> Rules { get; init; }
}
