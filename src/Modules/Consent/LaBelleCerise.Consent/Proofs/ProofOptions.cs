namespace LaBelleCerise.Consent.Proofs;

/// <summary>Where the results of a run of the tests are: configuration section <c>Promises</c>.</summary>
internal sealed class ProofOptions
{
    public const string Section = "Promises";

    /// <summary>A folder with the xUnit files that `./dev test` writes; from the program's folder when it is not whole. Absent or empty: no times are known.</summary>
    public string Results { get; set; } = "promises";
}
