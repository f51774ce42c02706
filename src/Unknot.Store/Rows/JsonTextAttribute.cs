namespace Unknot.Store.Rows;

/// <summary>Text that holds JSON of a feature's own. What comes from outside is looked at before it is taken.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class JsonTextAttribute : Attribute;
