using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging;

/// <summary>The store of Messaging.</summary>
internal abstract class MessagingDb(DbContextOptions options) : ModuleDb(options)
{
    public const string Name = "messaging";

    public override string Schema => Name;

    protected override void Map(ModelBuilder model)
    {
    }
}
