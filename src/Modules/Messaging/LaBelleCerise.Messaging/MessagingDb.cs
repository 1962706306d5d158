using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Newsletters;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging;

/// <summary>The store of Messaging; its sets of personal data are opened by purpose.</summary>
internal abstract class MessagingDb(DbContextOptions options) : ModuleDb(options), IHoldsSettings
{
    public const string Name = "messaging";

    public override string Schema => Name;

    public DbSet<Paper> Papers => Set<Paper>();

    protected override void Map(ModelBuilder model)
    {
        model.ApplyConfiguration(new MailMapping());
        model.ApplyConfiguration(new PaperMapping());
        model.ApplyConfiguration(new ConversationMapping());
        model.ApplyConfiguration(new ContactMessageMapping());
        model.ApplyConfiguration(new ContactTurnMapping());
        model.ApplyConfiguration(new SubscriptionMapping());
        model.ApplyConfiguration(new SuppressionMapping());
        model.ApplyConfiguration(new CampaignMapping());
        model.ApplyConfiguration(new CampaignSendMapping());
    }
}
