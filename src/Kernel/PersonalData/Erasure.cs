namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>What an accepted erasure does to a property.</summary>
public enum Erasure
{
    /// <summary>The row goes.</summary>
    Delete,

    /// <summary>The value is emptied, the row stays.</summary>
    Redact,

    /// <summary>A law keeps it until its retention ends; the person is told which and until when.</summary>
    KeepByLaw,
}
