using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>A played module that hears.</summary>
public sealed class FirstDb(DbContextOptions<FirstDb> options) : PlayedDb(options)
{
    public const string Name = "played_first";

    public override string Schema => Name;
}
