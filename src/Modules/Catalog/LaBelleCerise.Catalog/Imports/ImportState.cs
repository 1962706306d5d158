namespace LaBelleCerise.Catalog.Imports;

/// <summary>How far an import is.</summary>
internal enum ImportState
{
    /// <summary>The file is kept and can be looked at; nothing has changed.</summary>
    Staged,

    /// <summary>Confirmed; what it makes stays invisible until the end.</summary>
    Applying,

    /// <summary>Everything is visible and announced.</summary>
    Done,
}
