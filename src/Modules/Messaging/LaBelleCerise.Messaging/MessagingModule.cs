using LaBelleCerise.Kernel.Backups;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Health;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData.Keeping;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Health;
using LaBelleCerise.Messaging.Hours;
using LaBelleCerise.Messaging.Jobs;
using LaBelleCerise.Messaging.Keeping;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Newsletters;
using LaBelleCerise.Messaging.Sending;
using LaBelleCerise.Messaging.Widgets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

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
            return services.AddMails(configuration).AddNewsletter(configuration).AddSettings().AddAdmin();
        }

        private IServiceCollection AddMails(IConfiguration configuration)
        {
            services.AddScoped<MailQueue>().AddScoped<MailRest>().AddSingleton<MailDrawing>().AddSingleton<MailHtml>().AddSingleton<MailPlainText>().AddSingleton<MailLinks>();
            services.AddSingleton<IStringLocalizer<MailTexts>>(provider => new WordedMailTexts(
                provider.GetRequiredService<IStringLocalizerFactory>().Create(typeof(MailTexts)), () => provider.GetRequiredService<IOptionsMonitor<MailWording>>().CurrentValue));
            services.AddSingleton<OrderMails>().AddSingleton<AccountMails>().AddSingleton<RightsMails>().AddSingleton<AnswerMails>();
            services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateOnStart();
            services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsRules>();
            services.AddSingleton<RingOnCommit>().AddSingleton<MailEnvelope>().AddBackgroundWork<MailSender>(configuration);
            services.ConfigureDbContext<MessagingDbOnSqlite>((provider, options) => options.AddInterceptors(provider.GetRequiredService<RingOnCommit>()));
            services.ConfigureDbContext<MessagingDbOnPostgres>((provider, options) => options.AddInterceptors(provider.GetRequiredService<RingOnCommit>()));
            services.AddSingleton(provider => new BackupFolder(
                "mailbox", FolderCarrier.PathOf(provider.GetRequiredService<IOptions<MailOptions>>().Value, provider.GetRequiredService<IOptions<StorageOptions>>().Value)));
            services.AddSingleton<FolderCarrier>().AddSingleton<SmtpCarrier>().AddSingleton<IMailCarrier>(provider =>
                provider.GetRequiredService<IOptions<MailOptions>>().Value.Smtp.Host.Length == 0
                    ? provider.GetRequiredService<FolderCarrier>()
                    : provider.GetRequiredService<SmtpCarrier>());
            services.AddSingleton<IKeptOutside, MailFiles>();
            return services.AddJob<SendDueMails>("messaging.send-due-mails", "* * * * *").AddJob<ForgetContactTurns>("messaging.forget-contact-turns", "30 3 * * *");
        }

        private IServiceCollection AddNewsletter(IConfiguration configuration)
        {
            services.AddSingleton<SignUpForm>().AddSingleton<NewsletterMails>().AddSingleton<PreferenceDoor>();
            services.AddScoped<ConsentNews>().AddScoped<Suppressions>().AddScoped<SubscriptionEnds>().AddBackgroundWork<NewsletterRunner>(configuration);
            return services.AddJob<ForgetNewsletterTraces>("messaging.forget-newsletter-traces", "40 3 * * *");
        }

        private IServiceCollection AddSettings()
        {
            services.AddOptions<OpeningHours>().BindConfiguration(OpeningHours.Section);
            services.AddOwnerSettings<OpeningHours, MessagingDb>(OpeningHours.Section).AddSingleton<ISettingsRule<OpeningHours>, OpeningHoursRules>().AddSingleton<ShownHours>();
            services.AddOptions<MailWording>().BindConfiguration(MailWording.Section);
            services.AddOwnerSettings<MailWording, MessagingDb>(MailWording.Section).AddSingleton<ISettingsRule<MailWording>, MailWordingRules>();
            services.AddSingleton<SampleMails>().AddSingleton<MailDrafts>();
            services.AddOwnerSettings<MailOptions, MessagingDb>(MailOptions.Section).AddSingleton<ISettingsRule<MailOptions>, SenderRules>();
            services.AddSingleton(new Permission(MessagingPermissions.Settings, MessagingDb.Name, "owner"));
            services.AddSingleton(new AdminMenuEntry(AdminMenuEntry.Settings, "/admin/settings/hours", "Openingsuren", "Opening hours", MessagingPermissions.Settings, 820));
            return services.AddSingleton(new AdminMenuEntry(AdminMenuEntry.Settings, "/admin/settings/mails", "Mails", "Mails", MessagingPermissions.Settings, 830));
        }

        private IServiceCollection AddAdmin()
        {
            services.AddScoped<IHealthReader, MailReader>();
            services.AddSingleton(new Permission(MessagingPermissions.Inbox, MessagingDb.Name, "owner", "orders", "privacy"));
            services.AddSingleton(new Permission(MessagingPermissions.Mails, MessagingDb.Name, "owner", "orders"));
            services.AddSingleton(new AdminMenuEntry(MessagingDb.Name, "/admin/inbox", "Postvak in", "Inbox", MessagingPermissions.Inbox, 200));
            services.AddSingleton(new AdminMenuEntry(MessagingDb.Name, "/admin/mails", "Mails", "Mails", MessagingPermissions.Mails, 210));
            services.AddSingleton(new AdminMenuEntry(MessagingDb.Name, "/admin/deliveries", "Bezorgingen", "Deliveries", MessagingPermissions.Mails, 220));
            services.AddSingleton(new Permission(MessagingPermissions.Newsletter, MessagingDb.Name, "owner"));
            services.AddSingleton(new AdminMenuEntry(MessagingDb.Name, "/admin/newsletter", "Nieuwsbrief", "Newsletter", MessagingPermissions.Newsletter, 230));
            services.AddSingleton(new AdminWidget(nameof(MessagingFigures), MessagingPermissions.Inbox, 200));
            return services;
        }
    }
}
