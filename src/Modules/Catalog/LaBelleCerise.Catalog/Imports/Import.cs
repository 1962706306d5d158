using LaBelleCerise.Kernel.Amounts;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>One file of products on its way into the shop.</summary>
internal sealed class Import
{
    public required Guid Id { get; init; }

    /// <summary>Hash of the files and the answers: the same again finds the unfinished import instead of starting another.</summary>
    public required string Fingerprint { get; init; }

    public required string Language { get; init; }

    public required VatClass VatClass { get; init; }

    /// <summary>False when the file's prices include VAT.</summary>
    public required bool PricesAreNet { get; init; }

    /// <summary>True when an empty cell clears what stands in the shop, false when it leaves it.</summary>
    public required bool EmptyClears { get; init; }

    public required DateTimeOffset StagedAt { get; init; }

    public ImportState State { get; set; }

    /// <summary>When the last batch was written; an import that stands still is taken up again.</summary>
    public required DateTimeOffset LastStepAt { get; set; }

    public int Added { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public long Version { get; set; }
}
