namespace Unknot.Store.Rows;

/// <summary>A row that is changed in place. Two tabs that change it at once are told apart by its revision: the later one is overtaken.</summary>
public abstract class ChangingRow : PersonRow
{
    /// <summary>How often it was changed.</summary>
    public int Revision { get; internal set; }
}
