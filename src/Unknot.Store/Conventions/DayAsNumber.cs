using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Unknot.Store.Conventions;

/// <summary>A day is the number of days since 1 January of the year 1, in both databases: it orders without a collation.</summary>
internal sealed class DayAsNumber() : ValueConverter<DateOnly, int>(
    day => day.DayNumber,
    number => DateOnly.FromDayNumber(number));
