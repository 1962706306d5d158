using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts;

/// <summary>The store of Accounts.</summary>
internal abstract class AccountsDb(DbContextOptions options) : ModuleDb(options)
{
    public const string Name = "accounts";

    public override string Schema => Name;

    protected override void Map(ModelBuilder model)
    {
    }
}
