namespace LaBelleCerise.Catalog.Imports;

/// <summary>An import with its files read: what the preview shows and the batches write.</summary>
internal sealed record StagedImport(
    Import Import, ProductSheet Sheet, IReadOnlyList<ImportedShelf> Shelves, IReadOnlyList<ImportProblem> ShelfProblems);
