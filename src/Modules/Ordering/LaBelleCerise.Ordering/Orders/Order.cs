using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Taxation;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>An order, from the moment someone took on the obligation to pay.</summary>
/// <remarks>Its methods only move it when its state allows that and say whether they did; stock and announcements are the handlers' part.</remarks>
internal sealed class Order : IPersonRecord
{
    private readonly List<OrderLine> lines = [];
    private readonly List<OrderEvent> events = [];
    private readonly List<Shipment> shipments = [];

    private Order()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>What the customer, the bank and staff call it; random, so that it tells nothing about how many there are.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The basket that it came from; null once that basket is gone.</summary>
    public Guid BasketId { get; private set; }

    /// <summary>Which state of that basket; with the basket unique, so that one basket state makes one order.</summary>
    public long BasketVersion { get; private set; }

    /// <summary>The id of the form that placed it; unique, so that one form makes one order.</summary>
    public Guid FormId { get; private set; }

    /// <summary>nl, fr, de or en.</summary>
    public string Culture { get; private set; } = "";

    public CustomerKind Kind { get; private set; }

    public OrderState State { get; private set; }

    /// <summary>Lower case.</summary>
    public string Email { get; private set; } = "";

    public string FirstName { get; private set; } = "";

    public string LastName { get; private set; } = "";

    /// <summary>E.164.</summary>
    public string Phone { get; private set; } = "";

    /// <summary>Only for business orders (promise S13).</summary>
    public string? Company { get; private set; }

    /// <summary>Only for business orders, and not required there (promise S13).</summary>
    public string? VatNumber { get; private set; }

    /// <summary>Where and whether it is taxed; its lines carry the rates.</summary>
    public VatTreatment Treatment { get; private set; }

    /// <summary>What VIES said of the buyer's number; null when it was not asked.</summary>
    public VatCheck? VatCheck { get; private set; }

    /// <summary>Where the customer lives; a parcel to the home goes there.</summary>
    public PostalAddress Address { get; private set; } = null!;

    /// <summary>For the paper, when it is another.</summary>
    public PostalAddress? BillingAddress { get; private set; }

    public DeliveryWay DeliveryWay { get; private set; }

    /// <summary>Set exactly when the delivery way is one with a pick-up point.</summary>
    public PickupPlace? Pickup { get; private set; }

    public IReadOnlyList<OrderLine> Lines => lines;

    public IReadOnlyList<OrderEvent> Events => events;

    /// <summary>The parcels that left, in order.</summary>
    public IReadOnlyList<Shipment> Shipments => shipments;

    /// <summary>Euro cents, VAT included.</summary>
    public long ShippingInCents { get; private set; }

    /// <summary>Euro cents, VAT included.</summary>
    public long TotalInCents { get; private set; }

    public DateTimeOffset PlacedAt { get; private set; }

    /// <summary>Until when it may be paid.</summary>
    public DateTimeOffset LapsesAt { get; private set; }

    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>The provider's name of the method; no payment detail.</summary>
    public string? PaymentMethod { get; private set; }

    /// <summary>Euro cents that came in and have to go back.</summary>
    public long RefundDueInCents { get; private set; }

    public DateTimeOffset? PackedAt { get; private set; }

    /// <summary>When the last parcel left.</summary>
    public DateTimeOffset? ShippedAt { get; private set; }

    /// <summary>The digits of the structured communication that its bank transfer carries; null when the customer pays online.</summary>
    public string? TransferMessage { get; private set; }

    /// <summary>Euro cents that transfers brought in so far; less than the total until it is paid.</summary>
    public long ReceivedInCents { get; private set; }

    /// <summary>When the one reminder of its transfer went out.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>Of the parcel that left last.</summary>
    public string? Carrier { get; private set; }

    /// <summary>Of the parcel that left last.</summary>
    public string? TrackingNumber { get; private set; }

    /// <summary>The day in Brussels on which the last parcel arrived: the term of withdrawal runs from the next (law W11).</summary>
    public DateOnly? DeliveredOn { get; private set; }

    /// <summary>The delivery day that was agreed; null when the law's thirty days hold (law W10).</summary>
    public DateOnly? PromisedOn { get; private set; }

    /// <summary>When the customer first withdrew from it or from a part of it, in time.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>A withdrawal came in before it left: nothing is packed or sent until staff have dealt with it.</summary>
    public bool IsShippingStopped { get; private set; }

    /// <summary>Grows with each change; a stale edit is refused by it.</summary>
    public long Version { get; private set; }

    /// <summary>The version of the customer's link; raising it revokes the links that were sent.</summary>
    public int LinkVersion { get; private set; }

    /// <summary>The privacy policy that was shown at placing; null when none was published yet.</summary>
    public long? PolicyVersion { get; private set; }

    /// <summary>SHA-256 of the terms that were agreed to; the terms themselves are kept under it.</summary>
    public string? TermsHash { get; private set; }

    /// <summary>SHA-256 of the confirmation with its attachments as it first left; null until it did.</summary>
    public string? ConfirmationHash { get; private set; }

    /// <summary>The account in whose list it stands.</summary>
    public Guid? ShopperId { get; private set; }

    public PersonSource Source { get; private set; }

    public DateTimeOffset CollectedAt { get; private set; }

    public bool IsRestricted { get; private set; }

    /// <summary>Whom mails greet.</summary>
    public string Greeting => FirstName;

    /// <summary>The amounts from its frozen lines: the one computation that every page, mail and paper uses.</summary>
    public OrderAmounts Amounts => OrderAmounts.Of(lines.Select(l => new AmountLine(l.AmountInCents, l.VatRateInBasisPoints)), ShippingInCents);

    public bool IsPaid => State is OrderState.Paid or OrderState.Packed or OrderState.Shipped or OrderState.Delivered;

    /// <summary>By staff. Not once a parcel left, and not once it was withdrawn from: the refund then belongs to the withdrawal.</summary>
    public bool CanBeCancelled => State is OrderState.AwaitingPayment or OrderState.Paid or OrderState.Packed && shipments.Count == 0 && WithdrawnAt is null;

    public static Order Place(OrderDetails details, IEnumerable<OrderLine> frozenLines, long shippingInCents, DateTimeOffset at, TimeSpan timeToPay)
    {
        var order = new Order
        {
            Id = Guid.CreateVersion7(at),
            Number = details.Number,
            BasketId = details.BasketId,
            BasketVersion = details.BasketVersion,
            FormId = details.FormId,
            Culture = details.Culture,
            Kind = details.Company is null ? CustomerKind.Consumer : CustomerKind.Business,
            State = OrderState.AwaitingPayment,
            Email = details.Email,
            FirstName = details.FirstName,
            LastName = details.LastName,
            Phone = details.Phone,
            Company = details.Company,
            VatNumber = details.Company is null ? null : details.VatNumber,
            Treatment = details.Treatment,
            VatCheck = details.VatCheck,
            Address = details.Address,
            BillingAddress = details.BillingAddress,
            DeliveryWay = details.DeliveryWay,
            Pickup = details.Pickup,
            ShippingInCents = shippingInCents,
            PlacedAt = at,
            LapsesAt = at + timeToPay,
            Version = 1,
            LinkVersion = 1,
            PolicyVersion = details.PolicyVersion,
            TermsHash = details.TermsHash,
            ShopperId = details.ShopperId,
            PromisedOn = details.PromisedOn,
            TransferMessage = details.TransferMessage,
            Source = PersonSource.Order,
            CollectedAt = at,
        };
        order.lines.AddRange(frozenLines);
        order.TotalInCents = order.Amounts.TotalInCents;
        order.Happened(OrderEventKind.Placed, OrderActor.Customer, at);
        return order;
    }

    /// <summary>Awaiting payment becomes paid; after a lapse only when the caller took the stock again.</summary>
    public bool MarkPaid(string method, DateTimeOffset at)
    {
        if (State is not (OrderState.AwaitingPayment or OrderState.Lapsed))
        {
            return false;
        }

        OweParts(OrderActor.Provider, at);
        Changed(State is OrderState.Lapsed ? OrderEventKind.PaidAfterLapse : OrderEventKind.Paid, OrderActor.Provider, at, method);
        (State, PaidAt, PaymentMethod) = (OrderState.Paid, at, method);
        return true;
    }

    /// <summary>A part of the money came in by transfer; the order goes on waiting for the rest.</summary>
    public void ReceivePart(long amountInCents, Guid staffId, string? staffName, DateTimeOffset at)
    {
        ReceivedInCents = checked(ReceivedInCents + amountInCents);
        Changed(OrderEventKind.PartReceived, OrderActor.Staff, at, new Kernel.Amounts.Money(amountInCents).ToString(), staffId, staffName);
    }

    /// <summary>The transfer that completes the total came in, as staff saw it at the bank; after a lapse only when the caller took the stock again.</summary>
    public void MarkTransferred(string method, Guid staffId, string? staffName, DateTimeOffset at)
    {
        Changed(State is OrderState.Lapsed ? OrderEventKind.PaidAfterLapse : OrderEventKind.Paid, OrderActor.Staff, at, null, staffId, staffName);
        (State, PaidAt, PaymentMethod, ReceivedInCents) = (OrderState.Paid, at, method, TotalInCents);
    }

    /// <summary>The day that a payment of now leads to, when the one of placing no longer holds.</summary>
    public void Promise(DateOnly? day) => PromisedOn = day;

    /// <summary>The customer is reminded of the transfer, once.</summary>
    public bool Remind(DateTimeOffset at)
    {
        if (State is not OrderState.AwaitingPayment || TransferMessage is null || RemindedAt is not null)
        {
            return false;
        }

        RemindedAt = at;
        Changed(OrderEventKind.Reminded, OrderActor.Shop, at);
        return true;
    }

    /// <summary>Money came in that has to go back: twice paid, or paid for an order that is no more. The state stays as it is.</summary>
    public void OweBack(long amountInCents, DateTimeOffset at, OrderActor actor = OrderActor.Provider)
    {
        RefundDueInCents = checked(RefundDueInCents + amountInCents);
        Changed(OrderEventKind.RefundDue, actor, at, new Kernel.Amounts.Money(amountInCents).ToString());
    }

    /// <summary>VIES answered at last about a number that it had no answer for at placing: a valid one frees the sale, and the VAT that was charged goes back.</summary>
    /// <returns>The cents that go back; null when the answer was there already or nothing was paid. After a withdrawal its refund is staff's to reckon.</returns>
    public long? Learn(VatCheck check, DateTimeOffset at)
    {
        if (!IsPaid || VatCheck is not { VatAnswer: VatAnswer.Unknown } open || open.Number != check.Number)
        {
            return null;
        }

        VatCheck = check;
        Changed(check.VatAnswer is VatAnswer.Valid ? OrderEventKind.VatNumberValid : OrderEventKind.VatNumberInvalid, OrderActor.Shop, at, check.Consultation);
        var owed = check.VatAnswer is VatAnswer.Valid && WithdrawnAt is null ? Amounts.VatInCents : 0;
        if (owed > 0)
        {
            OweBack(owed, at, OrderActor.Shop);
        }

        return owed;
    }

    /// <summary>Another amount came in than was asked: that is never paid (shop behaviour 9).</summary>
    public void RefuseAmount(long amountInCents, string currency, DateTimeOffset at)
    {
        RefundDueInCents = currency == Kernel.Amounts.Money.Currency ? checked(RefundDueInCents + amountInCents) : RefundDueInCents;
        Changed(OrderEventKind.AmountDiffered, OrderActor.Provider, at, $"{amountInCents / 100m:0.00} {currency}");
    }

    /// <summary>What had to go back went back.</summary>
    public bool MarkRefunded(Guid staffId, string? staffName, string reason, DateTimeOffset at)
    {
        if (RefundDueInCents == 0)
        {
            return false;
        }

        RefundDueInCents = 0;
        Changed(OrderEventKind.Refunded, OrderActor.Staff, at, reason, staffId, staffName);
        return true;
    }

    /// <summary>The time to pay is over.</summary>
    public bool Lapse(DateTimeOffset at) => EndUnpaid(OrderEventKind.Lapsed, OrderActor.Shop, at);

    /// <summary>The customer placed an order from the changed basket instead: only one of the two may be paid (shop behaviour 9).</summary>
    public bool Replace(DateTimeOffset at) => EndUnpaid(OrderEventKind.Replaced, OrderActor.Customer, at);

    /// <summary>Staff cancel; what was paid becomes due to go back.</summary>
    public bool Cancel(Guid staffId, string? staffName, string reason, DateTimeOffset at)
    {
        if (!CanBeCancelled)
        {
            return false;
        }

        if (!IsPaid)
        {
            OweParts(OrderActor.Staff, at);
        }

        RefundDueInCents = IsPaid ? checked(RefundDueInCents + TotalInCents) : RefundDueInCents;
        State = OrderState.Cancelled;
        Changed(OrderEventKind.Cancelled, OrderActor.Staff, at, reason, staffId, staffName);
        return true;
    }

    public bool MarkPacked(Guid staffId, string? staffName, DateTimeOffset at)
    {
        if (State is not OrderState.Paid || IsShippingStopped)
        {
            return false;
        }

        (State, PackedAt) = (OrderState.Packed, at);
        Changed(OrderEventKind.Packed, OrderActor.Staff, at, null, staffId, staffName);
        return true;
    }

    /// <summary>A parcel left. While more are to follow the order stays with those to send; one more may follow after the last, as when a piece was forgotten.</summary>
    public bool MarkShipped(string carrier, string trackingNumber, Guid staffId, string? staffName, DateTimeOffset at, bool isLast = true)
    {
        if (State is not (OrderState.Paid or OrderState.Packed or OrderState.Shipped) || IsShippingStopped)
        {
            return false;
        }

        State = isLast || State is OrderState.Shipped ? OrderState.Shipped : OrderState.Packed;
        shipments.Add(new Shipment { Id = Guid.CreateVersion7(at), OrderId = Id, Position = shipments.Count, Carrier = carrier, TrackingNumber = trackingNumber, ShippedAt = at });
        (PackedAt, Carrier, TrackingNumber) = (PackedAt ?? at, carrier, trackingNumber);
        ShippedAt = State is OrderState.Shipped ? at : null;
        Changed(OrderEventKind.Shipped, OrderActor.Staff, at, $"{carrier} {trackingNumber}", staffId, staffName);
        return true;
    }

    /// <summary>A parcel arrived; with the last one the order is delivered. The same day again changes nothing, another day corrects.</summary>
    public bool MarkDelivered(Guid shipmentId, DateOnly on, OrderActor actor, Guid? staffId, string? staffName, DateTimeOffset at)
    {
        if (shipments.SingleOrDefault(s => s.Id == shipmentId) is not { } shipment || !shipment.Arrive(on))
        {
            return false;
        }

        var isWhole = State is OrderState.Shipped or OrderState.Delivered && shipments.All(s => s.DeliveredOn is not null);
        (State, DeliveredOn) = isWhole ? (OrderState.Delivered, shipments.Max(s => s.DeliveredOn)) : (State, null);
        Changed(isWhole ? OrderEventKind.Delivered : OrderEventKind.ParcelDelivered, actor, at, on.ToString("O", System.Globalization.CultureInfo.InvariantCulture), staffId, staffName);
        return true;
    }

    /// <summary>The customer withdraws from these pieces, in time; what has not left stays here.</summary>
    public void Withdraw(IReadOnlyDictionary<Guid, int> piecesByLine, OrderEventKind kind, OrderActor actor, Guid? staffId, string? staffName, DateTimeOffset at)
    {
        foreach (var line in lines)
        {
            line.Withdraw(piecesByLine.GetValueOrDefault(line.Id));
        }

        WithdrawnAt ??= at;
        IsShippingStopped |= State is OrderState.Paid or OrderState.Packed;
        Changed(kind, actor, at, null, staffId, staffName);
    }

    /// <summary>A withdrawal of what was never paid ends the order.</summary>
    public void EndUnpaidByWithdrawal(OrderEventKind kind, OrderActor actor, Guid? staffId, string? staffName, DateTimeOffset at)
    {
        OweParts(actor, at);
        (State, WithdrawnAt) = (OrderState.Cancelled, at);
        Changed(kind, actor, at, null, staffId, staffName);
    }

    /// <summary>Staff dealt with the withdrawals that stopped the parcel: it may leave without those pieces, or it has left already. An order of which nothing is kept and nothing left ends here.</summary>
    public void ResumeShipping(OrderEventKind kind, bool isStillStopped, Guid staffId, string? staffName, DateTimeOffset at)
    {
        IsShippingStopped = isStillStopped;
        State = shipments.Count == 0 && lines.All(l => l.TakenBack == l.Quantity) ? OrderState.Cancelled : State;
        Changed(kind, OrderActor.Staff, at, null, staffId, staffName);
    }

    /// <summary>Notes a step of a withdrawal that changes nothing else of the order.</summary>
    public void NoteWithdrawal(OrderEventKind kind, OrderActor actor, DateTimeOffset at, string? detail = null, Guid? staffId = null, string? staffName = null) =>
        Changed(kind, actor, at, detail, staffId, staffName);

    /// <summary>Every link that was sent so far stops working.</summary>
    public void ChangeLink(Guid staffId, string? staffName, DateTimeOffset at)
    {
        LinkVersion++;
        Changed(OrderEventKind.LinkChanged, OrderActor.Staff, at, null, staffId, staffName);
    }

    public void AskMail(string kind, Guid staffId, string? staffName, DateTimeOffset at) =>
        Changed(OrderEventKind.MailRequested, OrderActor.Staff, at, kind, staffId, staffName);

    /// <summary>Notes a mail without raising the version: nothing of the order itself changed.</summary>
    /// <remarks>Of the confirmation the hash is kept: a later mail with it says the same, byte for byte (law W6).</remarks>
    public void NoteMail(string kind, DateTimeOffset at, string? contentHash)
    {
        ConfirmationHash ??= kind == "placed" ? contentHash : null;
        Happened(OrderEventKind.MailSent, OrderActor.Shop, at, kind);
    }

    /// <summary>Puts the order in the list of an account whose mailbox is proven.</summary>
    public void BelongTo(Guid shopperId) => ShopperId = shopperId;

    private bool EndUnpaid(OrderEventKind kind, OrderActor actor, DateTimeOffset at)
    {
        if (State is not OrderState.AwaitingPayment)
        {
            return false;
        }

        OweParts(actor, at);
        State = OrderState.Lapsed;
        Changed(kind, actor, at);
        return true;
    }

    /// <summary>What transfers brought in goes back when the order ends, or is paid in another way.</summary>
    private void OweParts(OrderActor actor, DateTimeOffset at)
    {
        if (ReceivedInCents > 0)
        {
            RefundDueInCents = checked(RefundDueInCents + ReceivedInCents);
            Changed(OrderEventKind.RefundDue, actor, at, new Kernel.Amounts.Money(ReceivedInCents).ToString());
            ReceivedInCents = 0;
        }
    }

    private void Changed(OrderEventKind kind, OrderActor actor, DateTimeOffset at, string? detail = null, Guid? staffId = null, string? staffName = null)
    {
        Version++;
        Happened(kind, actor, at, detail, staffId, staffName);
    }

    private void Happened(OrderEventKind kind, OrderActor actor, DateTimeOffset at, string? detail = null, Guid? staffId = null, string? staffName = null) =>
        events.Add(new OrderEvent { Id = Guid.CreateVersion7(at), OrderId = Id, At = at, Kind = kind, Actor = actor, Detail = detail, StaffId = staffId, StaffName = staffName });
}
