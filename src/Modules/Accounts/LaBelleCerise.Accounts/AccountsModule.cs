using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Accounts;

/// <summary>Composes Accounts.</summary>
public static class AccountsModule
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers the module; one line in the host.</summary>
        public IServiceCollection AddAccounts(IConfiguration configuration)
        {
            services.AddModule<AccountsDb, AccountsDbOnSqlite, AccountsDbOnPostgres>(configuration, AccountsDb.Name);
            services.AddSingleton(new Permission(AccountsPermissions.Manage, AccountsDb.Name, "owner"));
            services.AddAuthentication(CurrentPerson.ShopperScheme).AddCookie(CurrentPerson.ShopperScheme).AddCookie(CurrentPerson.StaffScheme);
            services.AddAuthorization();
            return services;
        }
    }
}
