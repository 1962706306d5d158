namespace LaBelleCerise.Consent.Registers;

/// <summary>How a recipient stands on a day.</summary>
/// <param name="Entry">The recipient.</param>
/// <param name="Reason">What is wrong; <see cref="StopReason.None"/> when nothing is.</param>
/// <param name="Tool">The transfer tool that holds; null inside the EEA or when none does.</param>
/// <param name="ReviewBy">When it must be looked at again.</param>
/// <param name="IsReviewOverdue">Whether that day has passed.</param>
/// <param name="LacksContract">Whether nobody put the contract's date into the register yet.</param>
internal sealed record RecipientStanding(RecipientEntry Entry, StopReason Reason, TransferTool? Tool, DateOnly ReviewBy, bool IsReviewOverdue, bool LacksContract)
{
    /// <summary>Whether data may go there: what the shop cannot do without is shown red instead of being stopped.</summary>
    public bool MayReceive => Reason == StopReason.None || !Entry.CanStop;

    /// <summary>Whether staff must do something.</summary>
    public bool IsRed => Reason != StopReason.None || IsReviewOverdue || LacksContract;
}
