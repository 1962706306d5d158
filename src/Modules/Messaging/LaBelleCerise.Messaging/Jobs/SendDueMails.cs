using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Messaging.Sending;

namespace LaBelleCerise.Messaging.Jobs;

/// <summary>Sends the mails that are due; the background service usually was quicker.</summary>
internal sealed class SendDueMails(MailSender sender) : IJob
{
    public Task Run(CancellationToken cancellation) => sender.RunDue(cancellation);
}
