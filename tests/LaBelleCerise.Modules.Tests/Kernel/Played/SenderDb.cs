using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>The played module that announces.</summary>
public sealed class SenderDb(DbContextOptions<SenderDb> options) : PlayedDb(options)
{
    public const string Name = "played_sender";

    public override string Schema => Name;
}
