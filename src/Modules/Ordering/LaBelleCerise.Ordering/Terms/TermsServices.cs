using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>Registers the shop's texts; the module calls it by one line.</summary>
internal static class TermsServices
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddTerms()
        {
            services.AddSingleton<DeliveryOffer>().AddSingleton<TextFacts>().AddSingleton<TextRules>().AddSingleton<PaperSheet>().AddSingleton<GuaranteeNotice>();
            services.AddScoped<TextArchive>().AddScoped<TermsOnOffer>().AddScoped<OrderConfirmation>();
            services.AddSingleton(new Permission(OrderingPermissions.Texts, OrderingDb.Name, "owner"));
            return services.AddSingleton(new AdminMenuEntry(AdminMenuEntry.Settings, "/admin/settings/texts", "Teksten", "Texts", OrderingPermissions.Texts, 860));
        }
    }
}
