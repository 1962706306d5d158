using LaBelleCerise.Ordering.Payments.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments.Notices;

public sealed class NoticeBookTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task What_the_provider_tells_again_while_it_is_worked_off_is_worked_off_again()
    {
        var reference = $"T-{Guid.NewGuid():N}"[..20];
        await Do(book => book.Poke(reference, CancellationToken.None));
        var first = await Take(reference);
        Assert.NotNull(first);

        await Do(book => book.Poke(reference, CancellationToken.None));
        await Do(book => book.Close(first, reason: null, CancellationToken.None));

        var second = await Take(reference);
        Assert.NotNull(second);
        await Do(book => book.Close(second, reason: null, CancellationToken.None));
        Assert.Null(await Take(reference));
    }

    [Fact]
    public async Task A_parked_notice_stays_parked_however_often_the_provider_tells_it()
    {
        var reference = $"T-{Guid.NewGuid():N}"[..20];
        await Do(book => book.Poke(reference, CancellationToken.None));
        var notice = await Take(reference);
        await Do(book => book.Close(notice!, ParkReason.UnknownPayment, CancellationToken.None));

        await Do(book => book.Poke(reference, CancellationToken.None));

        Assert.Null(await Take(reference));
    }

    private async Task<PaymentNotice?> Take(string reference)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var book = scope.ServiceProvider.GetRequiredService<NoticeBook>();
        return await book.Claim(await book.Rows.Where(n => n.ProviderOrderId == reference).Select(n => n.Id).SingleAsync(), CancellationToken.None);
    }

    private async Task Do(Func<NoticeBook, Task> what)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        await what(scope.ServiceProvider.GetRequiredService<NoticeBook>());
    }
}
