namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>The right to open a set of personal data: for what, and by whom.</summary>
/// <remarks>Staff get theirs from <see cref="StaffReads"/>, which writes the read log first (ADR 0003).</remarks>
public sealed class Opening
{
    private Opening(Purpose purpose, bool seesRestricted)
    {
        Purpose = purpose;
        SeesRestricted = seesRestricted;
    }

    /// <summary>What for.</summary>
    public Purpose Purpose { get; }

    /// <summary>Whether restricted rows are seen: only where a law asks or the person does.</summary>
    public bool SeesRestricted { get; }

    /// <summary>The person acts or looks: by an account, an order link, a basket.</summary>
    public static Opening ByPerson(Purpose purpose) => new(purpose, seesRestricted: false);

    /// <summary>The software acts by itself: a reaction, a job, an outbound call.</summary>
    public static Opening BySystem(Purpose purpose) => new(purpose, seesRestricted: false);

    /// <summary>A law or the person's own right asks for it: tax papers, access, erasure, invariants.</summary>
    public static Opening ByLaw(Purpose purpose) => new(purpose, seesRestricted: true);

    internal static Opening ByStaff(Purpose purpose) => new(purpose, seesRestricted: false);
}
