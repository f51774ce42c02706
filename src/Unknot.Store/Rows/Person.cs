namespace Unknot.Store.Rows;

/// <summary>Somebody who uses Unknot. In local mode there is one.</summary>
public sealed class Person
{
    /// <summary>A version 7 identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Their time zone, an IANA name such as <c>Europe/Berlin</c>.</summary>
    public required string ZoneId { get; set; }

    /// <summary>The country they chose for emergency numbers, ISO 3166; null = that of the zone.</summary>
    public string? Country { get; set; }

    /// <summary>When they first came.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
