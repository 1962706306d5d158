namespace LaBelleCerise.Consent.Proofs;

/// <summary>How far a promise is proven.</summary>
internal enum PromiseState
{
    /// <summary>No test.</summary>
    Owed,

    /// <summary>A test, but nobody has seen it catch the promise being broken.</summary>
    Tested,

    /// <summary>A test that caught a planted fault.</summary>
    Proven,

    /// <summary>One of its tests was red in the last run.</summary>
    Red,
}
