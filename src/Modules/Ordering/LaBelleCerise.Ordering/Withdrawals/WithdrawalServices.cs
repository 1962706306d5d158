using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Jobs;
using LaBelleCerise.Ordering.Pages.Withdrawals;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>Registers what withdrawing needs.</summary>
internal static class WithdrawalServices
{
    public static void AddWithdrawals(this IServiceCollection services)
    {
        services.AddOptions<WithdrawalOptions>().BindConfiguration(WithdrawalOptions.Section);
        services.AddSingleton<WithdrawalTerm>();
        services.AddScoped<WithdrawalDesk>().AddScoped<WithdrawalDoor>().AddScoped<WithdrawalReader>();
        services.AddJob<ForgetWithdrawalTurns>("ordering.forget-withdrawal-turns", "20 4 * * *");
        services.AddSingleton(new AdminMenuEntry(OrderingDb.Name, "/admin/withdrawals", "Herroepingen", "Withdrawals", OrderingPermissions.Orders, 12));
        services.AddSingleton(new AdminMenuEntry(OrderingDb.Name, "/admin/orders/overdue", "Te late leveringen", "Overdue deliveries", OrderingPermissions.Orders, 14));
    }
}
