namespace LaBelleCerise.Kernel.Verification;

/// <summary>A sentence that must be true of the stored data at any moment; asked by the <c>verify</c> command.</summary>
/// <remarks>Ids are those of the handbook's reliability page, V1 to V12.</remarks>
public interface IInvariant
{
    /// <summary>The id, e.g. V2.</summary>
    string Id { get; }

    /// <summary>The sentence.</summary>
    string Sentence { get; }

    /// <summary>Examines the stores.</summary>
    Task<Finding> Examine(VerificationInput input, CancellationToken cancellation);
}
