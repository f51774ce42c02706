namespace Unknot.Store.Rows;

/// <summary>A score of 0 to 10; the database itself refuses anything else.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ScoreAttribute : Attribute;
