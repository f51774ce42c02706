using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Unknot.Web.Shell;

/// <summary>What can be set from outside, checked before anything starts.</summary>
public sealed class UnknotOptions
{
    /// <summary>The address listened on: a loopback address, because whoever reaches it is taken to be the person.</summary>
    [Required]
    [RegularExpression(@"127\.0\.0\.1|\[?::1\]?|localhost", ErrorMessage = "Host is 127.0.0.1, ::1 or localhost: without a sign-in Unknot answers this computer only.")]
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>The port listened on; 0 takes any free one.</summary>
    [Range(0, 65535, ErrorMessage = "Port is a number from 0 to 65535, where 0 takes any free one.")]
    public int Port { get; init; } = 5080;

    /// <summary>The folder that holds what the person enters.</summary>
    [Required(ErrorMessage = "DataFolder is missing: name the folder that is to hold what you enter.")]
    public required string DataFolder { get; init; }

    /// <summary>A PostgreSQL connection string; null keeps all in one SQLite file in the data folder.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Shows a year of made-up data, in a database of its own within the data folder.</summary>
    public bool Demo { get; init; }

    /// <summary>The folder of the knowledge base.</summary>
    [Required(ErrorMessage = "ContentFolder is missing: name the folder that holds regions.yaml and the rest of the content.")]
    public string ContentFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>Prints every text with accents and half as long again, to see what is hard-coded or too narrow. For tests.</summary>
    public bool PseudoLocale { get; init; }
}

[OptionsValidator]
internal sealed partial class UnknotOptionsValidator : IValidateOptions<UnknotOptions>;
