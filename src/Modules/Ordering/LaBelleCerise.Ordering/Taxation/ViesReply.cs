namespace LaBelleCerise.Ordering.Taxation;

/// <summary>What VIES says of a number; an outage is never taken for a no (shop behaviour 18).</summary>
internal abstract record ViesReply
{
    /// <summary>In use on this day.</summary>
    /// <param name="Consultation">The consultation number, which proves that it was asked; null when VIES gave none.</param>
    /// <param name="Name">Whose it is; null where the member state does not tell.</param>
    /// <param name="Hash">SHA-256 of the answer as it came, in hexadecimal.</param>
    public sealed record Valid(string? Consultation, string? Name, string Hash) : ViesReply;

    /// <summary>Not in use on this day.</summary>
    /// <param name="Hash">SHA-256 of the answer as it came, in hexadecimal.</param>
    public sealed record Invalid(string Hash) : ViesReply;

    /// <summary>No answer: ask again later.</summary>
    public sealed record Unknown : ViesReply;
}
