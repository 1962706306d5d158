namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>How the rows of one person are found.</summary>
public enum SubjectKey
{
    /// <summary>By account id.</summary>
    Account,

    /// <summary>By e-mail address.</summary>
    Email,

    /// <summary>By phone number.</summary>
    Phone,

    /// <summary>By order.</summary>
    Order,

    /// <summary>By staff member.</summary>
    Staff,
}
