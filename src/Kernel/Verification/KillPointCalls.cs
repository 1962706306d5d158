namespace LaBelleCerise.Kernel.Verification;

/// <summary>Stands in every HTTP client of the shop: the kill points before and after a call to an outside system.</summary>
internal sealed class KillPointCalls(KillPoints killPoints) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        killPoints.Reach(KillPoint.BeforeCall, request.Method.Method);
        var answer = await base.SendAsync(request, cancellationToken);
        killPoints.Reach(KillPoint.AfterCall, request.Method.Method);
        return answer;
    }
}
