using LaBelleCerise.Consent.Breaches;
using LaBelleCerise.Consent.Canary;
using LaBelleCerise.Consent.Controller;
using LaBelleCerise.Consent.Jobs;
using LaBelleCerise.Consent.Keeping;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Consent.PaymentData;
using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Consent.Receipts;
using LaBelleCerise.Consent.Proofs;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Consent.Tombstones;
using LaBelleCerise.Consent.Widgets;
using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Health;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Keeping;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Consent;

/// <summary>Composes Consent.</summary>
public static class ConsentModule
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers the module; one line in the host.</summary>
        public IServiceCollection AddConsent(IConfiguration configuration)
        {
            services.AddModule<ConsentDb, ConsentDbOnSqlite, ConsentDbOnPostgres>(configuration, ConsentDb.Name);
            services.AddOptions<PrivacyOptions>().BindConfiguration(PrivacyOptions.Section);
            services.AddOptions<RecipientRegister>().BindConfiguration(RecipientRegister.Section);
            services.AddSingleton<ProcessingRecord>().AddSingleton<OwnInterest>().AddSingleton<RecipientStandings>().AddSingleton<RetentionTable>().AddSingleton<PolicyWriter>().AddSingleton<ProcessingReportWriter>();
            services.AddSingleton<IRetentionTerms>(p => p.GetRequiredService<RetentionTable>()).AddScoped<RetentionBook>().AddScoped<IRetentionBook>(p => p.GetRequiredService<RetentionBook>());
            services.AddRetention().AddSingleton<IRetentionHold, ConsentStillCounts>().AddScoped<IHealthReader, RetentionReader>();
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/retention-report", "Bewaarverslag", "Retention report", ConsentPermissions.Privacy, 412));
            services.AddSingleton<IRecipientGate>(p => p.GetRequiredService<RecipientStandings>());
            services.AddOwnerSettings<RecipientRegister, ConsentDb>(RecipientRegister.Section).AddSingleton<ISettingsRule<RecipientRegister>, RecipientRules>();
            services.AddOptions<RetentionSwitches>().BindConfiguration(RetentionSwitches.Section);
            services.AddOwnerSettings<RetentionSwitches, ConsentDb>(RetentionSwitches.Section).AddSingleton<ISettingsRule<RetentionSwitches>, RetentionSwitchRules>();
            services.AddOptions<LegalReviews>().BindConfiguration(LegalReviews.Section);
            services.AddOwnerSettings<LegalReviews, ConsentDb>(LegalReviews.Section).AddSingleton<ISettingsRule<LegalReviews>, LegalReviewRules>();
            services.AddSingleton<BreachReach>().AddSingleton<BreachNotices>();
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/breaches", "Datalekken", "Breaches", ConsentPermissions.Privacy, 435));
            services.AddOptions<Screenings>().BindConfiguration(Screenings.Section);
            services.AddOwnerSettings<Screenings, ConsentDb>(Screenings.Section).AddSingleton<ISettingsRule<Screenings>, ScreeningRules>();
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/screenings", "Effectbeoordeling", "Impact assessment", ConsentPermissions.Privacy, 418));
            services.AddOptions<ProofOptions>().BindConfiguration(ProofOptions.Section);
            services.AddSingleton<ProofResults>().AddSingleton<PromiseStandings>();
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/promises", "Beloftes", "Promises", ConsentPermissions.Privacy, 425));
            services.AddJob<PublishDatedChanges>("consent.publish-dated-changes", "7 * * * *");
            services.AddScoped<PolicyArchive>().AddScoped<ConsentLedger>().AddScoped<LedgerFigures>();
            services.AddScoped<ConsentWordings>().AddScoped<ReceiptKeys>().AddScoped<ReceiptDesk>();
            services.AddJob<RenewReceiptKey>("consent.renew-receipt-key", "20 4 * * *").AddJob<PublishLedgerRoot>("consent.publish-ledger-root", "55 23 * * *");
            services.AddScoped<TombstoneKeeper>().AddScoped<ForgottenPersons>().AddScoped<ForgottenEndings>().AddScoped<ReplayTools>().AddScoped<ReplayTombstones>();
            services.AddScoped<ITombstoneReplay>(p => p.GetRequiredService<ReplayTombstones>());
            services.AddScoped<PaymentDataDesk>().AddScoped<IHealthReader, PaymentDataReader>().AddJob<ScanForPaymentData>("consent.scan-payment-data", "35 2 * * *");
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/payment-data", "Betaalgegevens", "Payment data", ConsentPermissions.Privacy, 440));
            services.AddSingleton<CanaryNames>().AddScoped<CanaryCourse>().AddScoped<IHealthReader, CanaryReader>().AddJob<LeadCanary>("consent.lead-canary", "*/5 * * * *");
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/canary", "Kanarie", "Canary", ConsentPermissions.Privacy, 442));
            services.AddScoped<CaseCourse>().AddScoped<IHealthReader, DutyReader>().AddScoped<RightsDoor>().AddScoped<IRestrictionGate, RestrictionDesk>();
            services.AddJob<AdvanceCases>("consent.advance-cases", "* * * * *").AddJob<MindCases>("consent.mind-cases", "15 6 * * *");
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/cases", "Privacybalie", "Privacy desk", ConsentPermissions.Privacy, 395));
            services.AddSingleton(new Permission(ConsentPermissions.Privacy, ConsentDb.Name, "owner", "privacy"));
            services.AddSingleton(new Permission(ConsentPermissions.Identity, ConsentDb.Name, "owner"));
            services.AddOwnerSettings<ShopIdentity, ConsentDb>(ShopIdentity.Section).AddSingleton<ISettingsRule<ShopIdentity>, IdentityRules>().AddScoped<PublishPolicy>();
            services.AddSingleton(new AdminMenuEntry(AdminMenuEntry.Settings, "/admin/settings/identity", "Wie we zijn", "Who we are", ConsentPermissions.Identity, 800));
            services.AddOwnerSettings<ShopLanguages, ConsentDb>(ShopLanguages.Section);
            services.AddSingleton(new AdminMenuEntry(AdminMenuEntry.Settings, "/admin/settings/languages", "Talen", "Languages", ConsentPermissions.Identity, 810));
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/processing", "Verwerkingsregister", "Record of processing", ConsentPermissions.Privacy, 400));
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/recipients", "Ontvangers", "Recipients", ConsentPermissions.Privacy, 405));
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/retention", "Bewaartermijnen", "Retention", ConsentPermissions.Privacy, 410));
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/calendar", "Wetskalender", "Legal calendar", ConsentPermissions.Privacy, 415));
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/policy", "Privacybeleid", "Privacy policy", ConsentPermissions.Privacy, 420));
            services.AddSingleton(new AdminMenuEntry(ConsentDb.Name, "/admin/privacy/ledger", "Toestemmingen", "Consents", ConsentPermissions.Privacy, 430));
            return services.AddSingleton(new AdminWidget(nameof(ConsentWidget), ConsentPermissions.Privacy, 400));
        }
    }
}
