using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>Opens the payments for the software's own work.</summary>
internal static class PaymentBook
{
    /// <summary>Money must be accounted for, also of someone whose data are restricted (GDPR art. 18(2)).</summary>
    public static Opening Books { get; } = Opening.ByLaw(Purpose.Payment);

    extension(OrderingDb db)
    {
        public IQueryable<Payment> PaymentRows() => db.Open<Payment>(Books);

        /// <summary>Loads a payment that nobody else changes until this transaction ends; null when there is none.</summary>
        /// <remarks>The update that changes nothing takes the row's lock on PostgreSQL; on SQLite the lane has done so already.</remarks>
        public async Task<Payment?> TakePayment(Guid id, CancellationToken cancellation)
        {
            var rows = db.PaymentRows().Where(p => p.Id == id);
            return await rows.ExecuteUpdateAsync(s => s.SetProperty(p => p.Version, p => p.Version), cancellation) == 0 ? null : await rows.SingleAsync(cancellation);
        }
    }
}
