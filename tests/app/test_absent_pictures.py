"""A visitor who disconnects loses the scene after a few seconds, and gets the picture again on return."""

import asyncio

from case_harness import ClipStore
from test_remote import DrawingPool

from vertebra_viz import Case
from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.sessions import session as module
from vertebra_viz.app.sessions.session import Session


def test_eight_who_hang_up_leave_every_place_free_and_have_their_picture_again(monkeypatch):
    monkeypatch.setenv("TRAME_ARGS", "")
    monkeypatch.setattr(module, "AWAY_S", 0.02)

    async def main():
        clips, drawing_pool = ClipStore(), DrawingPool()
        drawing_pool.gate.set()
        sessions = [Session(f"{k}" * 32, clips, drawing_pool) for k in range(8)]
        for session in sessions:
            await session.start(Address(Case()))
            session.socket_opened()
            session.remote.show(5.0, "glass", "top")
        await asyncio.gather(*(session.remote._latest.settled() for session in sessions))
        assert len(drawing_pool.scenes) == 8
        _, two, *others = sessions
        for session in others:
            session.socket_closed()
        two.socket_closed()
        two.socket_opened()  # a page that is loaded anew is not away
        async with asyncio.timeout(30):
            while len(drawing_pool.scenes) > 2:  # noqa: ASYNC110  nobody tells
                await asyncio.sleep(0.005)
        last = others[-1]
        assert last.state.data.picture.on
        drawn = len(drawing_pool.looks)
        last.socket_opened()
        async with asyncio.timeout(30):
            while len(drawing_pool.scenes) < 3 or len(drawing_pool.looks) == drawn:  # noqa: ASYNC110
                await asyncio.sleep(0.005)
        look = drawing_pool.looks[-1]
        assert (look["style"], look["position"]) == ("glass", last.state.data.picture.position)
        for session in sessions:
            await session.close()
        await asyncio.sleep(0)
        assert drawing_pool.scenes == set()

    asyncio.run(main())
