using NodaTime.TimeZones;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Parts;

/// <summary>Whom to call in the person's country: the one they chose, else that of their time zone, never that of their language.</summary>
/// <param name="Country">ISO 3166; null when it is not known.</param>
/// <param name="First">The numbers of the country, the first shown large.</param>
/// <param name="Beneath">The common numbers beneath: never one guessed number alone.</param>
/// <param name="Lines">Crisis lines of the country.</param>
public sealed record Numbers(string? Country, IReadOnlyList<string> First, IReadOnlyList<string> Beneath, IReadOnlyList<CrisisLine> Lines)
{
    /// <summary>The numbers of a person.</summary>
    /// <param name="db">What is stored.</param>
    /// <param name="person">The person.</param>
    /// <param name="flags">The content.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The numbers.</returns>
    public static async Task<Numbers> OfAsync(UnknotDb db, LocalPerson person, RedFlags flags, CancellationToken stop)
    {
        Person? row = await db.People.FindAsync([person.Id], stop);
        return Of(row?.Country ?? CountryOf(person.Zone.Id), flags);
    }

    /// <summary>The numbers of a country.</summary>
    /// <param name="country">ISO 3166; null when it is not known.</param>
    /// <param name="flags">The content.</param>
    /// <returns>The numbers.</returns>
    public static Numbers Of(string? country, RedFlags flags)
    {
        ArgumentNullException.ThrowIfNull(flags);
        IReadOnlyList<string> first = country is not null && flags.EmergencyNumbers.TryGet(country, out EmergencyNumbers? known) ? known.Numbers : flags.UnknownCountry;
        return new(country, first, [.. flags.Beneath.Except(first)], [.. flags.CrisisLines.Where(line => line.Country == country)]);
    }

    /// <summary>The country of a time zone.</summary>
    /// <param name="zone">An IANA name.</param>
    /// <returns>ISO 3166; null for zones of no country.</returns>
    public static string? CountryOf(string zone)
    {
        string canonical = TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone, out string? id) ? id : zone;
        IList<TzdbZoneLocation> locations = TzdbDateTimeZoneSource.Default.ZoneLocations ?? [];
        return (locations.FirstOrDefault(l => l.ZoneId == zone) ?? locations.FirstOrDefault(l => l.ZoneId == canonical))?.CountryCode;
    }

    /// <summary>The name of a country, in English.</summary>
    /// <param name="code">ISO 3166.</param>
    /// <returns>Its name; its code where the name is not known.</returns>
    public static string NameOf(string code) =>
        TzdbDateTimeZoneSource.Default.ZoneLocations?.FirstOrDefault(l => l.CountryCode == code)?.CountryName ?? code;
}
