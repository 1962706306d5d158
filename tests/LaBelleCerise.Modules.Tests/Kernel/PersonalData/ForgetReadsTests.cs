using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Kernel.PersonalData;

public sealed class ForgetReadsTests(PlayedShop shop) : IClassFixture<PlayedShop>
{
    [Fact]
    public async Task A_line_of_the_read_log_is_gone_two_years_after_the_read_and_not_before()
    {
        var staff = Guid.NewGuid();
        await shop.Write<SenderDb, int>((db, token) =>
        {
            db.ReadLog.Add(new ReadLogEntry { Id = Guid.NewGuid(), At = shop.Clock.GetUtcNow(), StaffId = staff, Purpose = Purpose.Delivery.Key, Reference = "order:7" });
            return db.SaveChangesAsync(token);
        });
        await shop.Advance(shop.Clock.GetUtcNow().AddMonths(24) - shop.Clock.GetUtcNow());
        await shop.RunJob("kernel.forget-reads");
        Assert.Equal(1, await Lines(staff));
        await shop.Advance(TimeSpan.FromMilliseconds(1));
        await shop.RunJob("kernel.forget-reads");
        Assert.Equal(0, await Lines(staff));
    }

    private Task<int> Lines(Guid staff) => shop.Read<SenderDb, int>(db => db.ReadLog.CountAsync(e => e.StaffId == staff));
}
