"""Which engine a user asked for: sizes and addresses that are none, or speak in clear, are refused."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from reviewer.domain.errors import Refused
from reviewer.indicator.engine.choosing import Engine, opened_door
from reviewer.indicator.engine.spark import SparkMissing
from reviewer.services.indicator.engines import chosen_engine


def test_duckdb_is_given_its_memory() -> None:
    assert chosen_engine("duckdb") == Engine("duckdb")
    assert chosen_engine("duckdb", memory="1.5GB").memory == "1.5GB"
    with pytest.raises(Refused, match="no size"):
        chosen_engine("duckdb", memory="much")


@pytest.mark.parametrize(
    "address",
    [
        "sc://localhost",
        "sc://127.0.0.1:15002",
        "sc://[::1]:15002/",
        "sc://localhost:15002/;token=abc",
        "sc://spark.example:443/;token=abc;use_ssl=true",
    ],
)
def test_addresses_of_spark(address: str) -> None:
    engine = chosen_engine("spark", master=address)
    assert (engine.name, engine.master) == ("spark", address)
    assert "abc" not in repr(engine)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("", "needs the address"),
        ("http://localhost:15002", "needs the address"),
        ("sc://:15002", "needs the address"),
        ("sc://localhost:15002/path;token=abc", "needs the address"),
        ("sc://spark.example:15002", "in clear"),
        ("sc://spark.example:15002/;token=abc;use_ssl=false", "in clear"),
        ("sc://127.0.0.1.example/;token=abc", "in clear"),
    ],
)
def test_what_is_no_address_or_speaks_in_clear_is_refused_without_its_token(address: str, said: str) -> None:
    with pytest.raises(Refused, match=said) as refused:
        chosen_engine("spark", master=address)
    assert "abc" not in str(refused.value)


def test_memory_of_spark_is_said_elsewhere() -> None:
    with pytest.raises(Refused, match="started"):
        chosen_engine("spark", master="sc://localhost", memory="4GB")


@pytest.mark.skipif(find_spec("pyspark") is not None, reason="pyspark is installed here")
def test_without_a_client_spark_is_missing() -> None:
    with pytest.raises(SparkMissing), opened_door(Engine("spark", master="sc://127.0.0.1:1")):
        pass
