namespace LaBelleCerise.Catalog.Imports;

/// <summary>What an import would do; nothing has changed.</summary>
internal sealed record ImportPreview(
    int Added, int Changed, int Unchanged, IReadOnlyList<ImportProblem> Problems, IReadOnlyList<ImportProblem> Remarks,
    IReadOnlyList<string> UnusedColumns, IReadOnlyList<string> NewCategories)
{
    public bool CanBeConfirmed => Problems.Count == 0;

    /// <summary>Whether confirming would do anything.</summary>
    public bool DoesSomething => Added + Changed + NewCategories.Count > 0;
}
