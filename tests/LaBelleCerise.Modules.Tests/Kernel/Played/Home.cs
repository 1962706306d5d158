namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>Where a person lives: stored in the person's own row.</summary>
public sealed class Home
{
    public required string Street { get; set; }
}
