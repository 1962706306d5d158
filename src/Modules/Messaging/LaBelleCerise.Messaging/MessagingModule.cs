using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Messaging;

/// <summary>Composes Messaging.</summary>
public static class MessagingModule
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers the module; one line in the host.</summary>
        public IServiceCollection AddMessaging(IConfiguration configuration)
        {
            services.AddModule<MessagingDb, MessagingDbOnSqlite, MessagingDbOnPostgres>(configuration, MessagingDb.Name);
            services.AddSingleton(new Permission(MessagingPermissions.Manage, MessagingDb.Name, "owner"));
            return services;
        }
    }
}
