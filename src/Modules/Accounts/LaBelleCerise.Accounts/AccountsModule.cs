using LaBelleCerise.Accounts.Jobs;
using LaBelleCerise.Accounts.KeyRing;
using LaBelleCerise.Accounts.Passwords;
using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Accounts.Throttling;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
            services.AddSingleton(new Permission(AccountsPermissions.Staff, AccountsDb.Name, "owner"));
            services.AddSingleton(new Permission(AccountsPermissions.Customers, AccountsDb.Name, "owner", "orders", "privacy"));
            services.AddSingleton(new Permission(AccountsPermissions.Audit, AccountsDb.Name, "owner", "privacy"));
            services.AddSingleton(new AdminMenuEntry(AccountsDb.Name, "/admin/customers", "Klanten", "Customers", AccountsPermissions.Customers, 300));
            services.AddSingleton(new AdminMenuEntry(AccountsDb.Name, "/admin/staff", "Medewerkers", "Staff", AccountsPermissions.Staff, 310));
            services.AddSingleton(new AdminMenuEntry(AccountsDb.Name, "/admin/audit", "Wie deed wat", "Who did what", AccountsPermissions.Audit, 320));
            services.AddJob<ForgetUnprovenAccounts>("accounts.forget-unproven-accounts", "20 3 * * *");
            services.AddJob<LetGoInactiveAccounts>("accounts.let-go-inactive-accounts", "10 5 * * *");
            services.AddJob<ClearEndedSessions>("accounts.clear-ended-sessions", "10 * * * *");
            services.AddAuthorization();
            services.AddKeyRing().AddSessions().AddIdentityOfShoppersAndStaff();
            services.AddSingleton<FirstStaffLink>().AddSingleton<IStartupNotice>(p => p.GetRequiredService<FirstStaffLink>()).AddSingleton<StaffAccess>().AddSingleton<Roles>();
            services.AddSingleton<TryKeys>().AddSingleton<StaffSecrets>();
            services.Configure<MvcOptions>(options =>
            {
                options.Filters.Add<AdminAnswers>();
                options.Filters.Add<HumanRefusal>();
            });
            // After AddRazorPages, which starts the list of conventions afresh.
            services.PostConfigure<RazorPagesOptions>(options =>
                options.Conventions.AddAreaPageRoute("Admin", "/Door/AcceptInvitation", "/admin/first-staff/{token}"));
            return services;
        }

        private IServiceCollection AddIdentityOfShoppersAndStaff()
        {
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordHashes.Iterations);
            services.AddIdentityCore<Shopper>(Shape).AddUserStore<ShopperStore>();
            services.AddIdentityCore<StaffMember>(Shape).AddUserStore<StaffStore>();
            services.Replace(ServiceDescriptor.Scoped<IPasswordValidator<Shopper>, OurPasswordRules<Shopper>>());
            services.Replace(ServiceDescriptor.Scoped<IPasswordValidator<StaffMember>, OurPasswordRules<StaffMember>>());
            return services.AddSingleton<PasswordHashes>();
        }
    }

    private static void Shape(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        // The user name is the e-mail address, and those may hold any letter.
        options.User.AllowedUserNameCharacters = "";
        // Delays are ours (Throttling): Identity's lock could be held by a stranger for ever.
        options.Lockout.AllowedForNewUsers = false;
    }
}
