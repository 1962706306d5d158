namespace LaBelleCerise.Host.Jobs;

/// <summary>A job threw: says which kind of exception and where, without its message.</summary>
/// <param name="place">As <see cref="Kernel.Announcements.ErrorPlace"/> writes it.</param>
public sealed class JobFailedException(string place) : Exception(place);
