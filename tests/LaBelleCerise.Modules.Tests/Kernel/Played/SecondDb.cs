using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>Another played module that hears the same.</summary>
public sealed class SecondDb(DbContextOptions<SecondDb> options) : PlayedDb(options)
{
    public const string Name = "played_second";

    public override string Schema => Name;
}
