using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>A row that was found to be about a person, with what the register says of it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Entry">Its register class.</param>
internal sealed record SubjectRow(EntityEntry Row, RegisterEntry Entry);
