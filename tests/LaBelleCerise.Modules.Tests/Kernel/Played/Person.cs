using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>A row about a person, with a part of its own.</summary>
public sealed class Person : IPersonRecord
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    public required Home Home { get; init; }

    public PersonSource Source { get; init; }

    public DateTimeOffset CollectedAt { get; init; }

    public bool IsRestricted { get; set; }
}
