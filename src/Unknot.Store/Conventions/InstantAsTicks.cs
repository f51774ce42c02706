using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Unknot.Store.Conventions;

/// <summary>An instant is its UTC ticks, in both databases: SQLite can neither order nor compare a date with an offset.</summary>
internal sealed class InstantAsTicks() : ValueConverter<DateTimeOffset, long>(
    instant => instant.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
