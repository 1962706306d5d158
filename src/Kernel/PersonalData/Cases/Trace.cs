namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>A place where a searched text still stands.</summary>
/// <param name="Where"><c>ordering.Order.Email</c>, or a file below the data folder.</param>
/// <param name="IsKeptByLaw">Whether the register says that a law keeps what stands there.</param>
public sealed record Trace(string Where, bool IsKeptByLaw);
